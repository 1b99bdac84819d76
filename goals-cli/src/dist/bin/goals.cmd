@echo off
rem Runs goals. Needs Java 17 or newer: that of JAVA_HOME, else the first on the path.
rem GOALS_JAVA_OPTS holds further options for Java.
setlocal
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

rem goals writes UTF-8; the window is told so, and told back afterwards.
for /f "tokens=2 delims=:." %%a in ('chcp') do set "page=%%a"
chcp 65001 >nul
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %GOALS_JAVA_OPTS% -jar "%~dp0..\lib\goals.jar" %*
set "code=%ERRORLEVEL%"
chcp %page% >nul
exit /b %code%
