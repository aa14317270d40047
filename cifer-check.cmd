@echo off
rem Starts cifer-check on Windows: finds Java, builds the program once when needed, hands over.
rem Written for Windows 10 and newer; not yet tried there by its makers.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\cifer-check.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo cifer-check: Java 17 or newer is needed and was not found. Try: winget install EclipseAdoptium.Temurin.17.JDK 1>&2
  exit /b 2
)
if not exist "%JAR%" (
  echo cifer-check: building the program ^(once, about a minute^) ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -B -q -DskipTests -Dspotless.check.skip=true package
  if errorlevel 1 (
    popd
    echo cifer-check: the build failed; what Maven said stands above 1>&2
    exit /b 70
  )
  popd
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:+DisableAttachMechanism -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %errorlevel%
