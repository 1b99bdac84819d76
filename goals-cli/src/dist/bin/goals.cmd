@echo off
rem Runs goals. Needs Java 17 or newer: that of JAVA_HOME, else the first on the path.
rem GOALS_JAVA_OPTS holds further options for Java.
setlocal
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined JAVA_HOME for %%j in (java.exe) do set "java=%%~$PATH:j"
if not exist "%java%" (
  echo goals: Java 17 or newer was not found.>&2
  exit /b 4
)
set "version=17"
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==." %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%b"
set "version=%version:"=%"
if %version% lss 17 (
  echo goals: Java 17 or newer is needed; this is Java %version%.>&2
  exit /b 4
)

rem goals writes UTF-8; the window is told so, and told back afterwards.
for /f "tokens=2 delims=:." %%a in ('chcp') do set "page=%%a"
chcp 65001 >nul
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %GOALS_JAVA_OPTS% -jar "%~dp0..\lib\goals.jar" %*
set "code=%ERRORLEVEL%"
chcp %page% >nul
exit /b %code%
